'use client';
import 'invoice-checkout/define';

export function Checkout({order}: {order: string}) {
  return <invoice-checkout backend="/invoice" order={order} />;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'invoice-checkout': {backend: string; order: string};
    }
  }
}
