import {zodResolver} from '@hookform/resolvers/zod';
import {createRoot} from 'react-dom/client';
import {useForm} from 'react-hook-form';
import {z} from 'zod';
import {countries, fields, missing, products, submit} from './fields.js';

const text = z.string().trim();
const rules = {
  organization_number: text.regex(/^[\d -]{8,13}$/, 'Check the number'),
  postal_code: text.regex(/^\d{3} ?\d{1,2}$/, 'Check the postal code'),
  email: z.email('Check the address'),
  phone_number: text.regex(/^\+?[\d ]{6,15}$/, 'Check the number'),
};
const schema = z.object({
  product: z.enum(Object.keys(products)),
  country: z.enum(Object.keys(countries)),
  ...Object.fromEntries(
    fields.map(({name, optional}) => [
      name,
      optional ? text.optional() : (rules[name] ?? text.min(1, missing)),
    ]),
  ),
});

function Field({field: {name, label, autocomplete, type = 'text', inputmode}, register, issue}) {
  return (
    <label>
      {label}
      <input
        type={type}
        autoComplete={autocomplete ?? 'off'}
        inputMode={inputmode}
        aria-invalid={issue ? true : undefined}
        {...register(name)}
      />
      {issue && <span className="issue">{issue.message}</span>}
    </label>
  );
}

/** As the guides of the three packages say: uncontrolled fields, a schema, issues on every change. */
function ReactForm() {
  const {register, handleSubmit, formState} = useForm({
    resolver: zodResolver(schema),
    mode: 'onChange',
    defaultValues: {product: 'kravia.invoice_b2b', country: 'NO'},
  });
  const send = (values) => document.dispatchEvent(new CustomEvent('react-submit', {detail: values}));
  return (
    <form className="invoice-form" noValidate onSubmit={handleSubmit(send)}>
      <fieldset>
        <legend>Pay by invoice</legend>
        {Object.entries(products).map(([type, title]) => (
          <label key={type}>
            <input type="radio" value={type} {...register('product')} />
            {title}
          </label>
        ))}
      </fieldset>
      <label>
        Country
        <select autoComplete="billing country" {...register('country')}>
          {Object.entries(countries).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {fields.map((field) => (
        <Field key={field.name} field={field} register={register} issue={formState.errors[field.name]} />
      ))}
      <button type="submit">{submit}</button>
    </form>
  );
}

globalThis.mountForm = (place) => {
  const root = createRoot(place);
  root.render(<ReactForm />);
  return () => root.unmount();
};
const place = document.querySelector('.react-form');
if (place) globalThis.mountForm(place);
