/** Milliseconds between two tries. */
const pause = 2000;

/** Loads a part of the script, again and again while the network fails. */
export async function untilLoaded<Part>(load: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
