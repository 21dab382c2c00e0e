'use client';
import 'invoice-checkout/define';
import type {ReactNode} from 'react';

export function InvoiceReturn() {
  return (
    <invoice-return backend="/invoice">
      <p>We have received your order.</p>
    </invoice-return>
  );
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'invoice-return': {backend: string; children: ReactNode};
    }
  }
}
