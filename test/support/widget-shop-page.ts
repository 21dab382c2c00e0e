/** A page of a shop around the widget: a header that stays in view, a heading, the widget, a way to get help. */
export function shopPage(widget: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Checkout – Example Shop</title>
    <style>
      html { color-scheme: light dark; font: 100%/1.5 sans-serif; scroll-padding-block: 5rem 1rem; }
      body { margin: 0; background: Canvas; color: CanvasText; }
      header { position: sticky; top: 0; z-index: 1; padding: 1rem; background: Canvas; }
      header a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
      main { padding: 1rem; }
      footer { padding: 1rem; }
    </style>
    <script type="module" src="/cdn/embed.js"></script>
  </head>
  <body>
    <header><a href="/">Example Shop</a></header>
    <main><h1>Checkout</h1>${widget}</main>
    <footer><a href="/help">Help</a></footer>
  </body>
</html>`;
}
