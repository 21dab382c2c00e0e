import './shop.css';
import type {Metadata} from 'next';
import type {ReactNode} from 'react';

export const metadata: Metadata = {title: 'Example Shop', icons: 'data:,'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <head>
        <link rel="stylesheet" href="/invoice/form.css" />
      </head>
      <body>
        {children}
        <footer>Example Shop AS</footer>
      </body>
    </html>
  );
}
