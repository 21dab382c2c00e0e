import type {PayingMessages} from '../messages.ts';

/** Finnish. What the reader does is in the singular imperative, what happens is in the passive. */
export const messages: PayingMessages = {
  leaving: 'Siirrytään Dinteron sivulle…',
  step_details: 'Tiedot on täytetty',
  step_dintero: 'Tarkista tilaus Dinteron sivulla',
  step_dintero_identity:
    'Tarkista tilaus Dinteron sivulla ja tunnistaudu sähköisesti tällä laitteella tai puhelimellasi',
  step_confirmation: 'Palaat tälle sivulle ja saat vahvistuksen',
  step_done: 'valmis',
  elsewhere: 'Tilausta viimeistellään toisessa välilehdessä tai ikkunassa.',
  continue_here: 'Jatka tässä',
  expires_soon:
    'Tilauksen aika päättyy kello {time}. Täyttämäsi tiedot säilyvät: voit lähettää lomakkeen uudelleen.',
  offline: 'Verkkoyhteys katkesi. Tiedot ovat tallessa – tilaus jatkuu heti, kun yhteys palaa.',
};
