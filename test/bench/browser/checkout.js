const checkout = document.querySelector('invoice-checkout');
if (checkout) checkout.offer = JSON.parse(document.querySelector('#offer').textContent);
