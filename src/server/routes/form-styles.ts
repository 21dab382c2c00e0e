import {formStyles} from '../form/form-styles.ts';

/** `GET /form.css`: the looks of the plain form, for the shop's pages and for the form's own. */
export async function answerFormStyles(): Promise<Response> {
  return new Response(formStyles, {
    headers: {'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600'},
  });
}
