/** Where projects are installed, built and started: beside each other as in `demo/frameworks`, unseen by git. */
export const workFolder = '.workshop/frameworks';

/** The package as it is published; the projects' lock files name it by this place. */
export const tarball = `${workFolder}/invoice-checkout.tgz`;
