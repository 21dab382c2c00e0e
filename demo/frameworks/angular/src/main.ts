import type {Type} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {CheckoutPage} from './checkout-page';
import {ThankYouPage} from './thank-you-page';

const page: Type<unknown> = location.pathname === '/thank-you' ? ThankYouPage : CheckoutPage;
bootstrapApplication(page);
