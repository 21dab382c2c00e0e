/** Two kilobytes by hand for a form that the page already holds: issues beside the fields, and one answer on submit. */
const missing = 'Fill in this field';
const malformed = 'Check this field';

const noteOf = (control) => {
  const id = `${control.name}-issue`;
  let note = control.parentElement.querySelector('.issue');
  if (!note) {
    note = document.createElement('span');
    note.className = 'issue';
    note.id = id;
    control.after(note);
    control.setAttribute('aria-describedby', id);
  }
  return note;
};

const issueOf = ({validity, type, value}) => {
  if (validity.valueMissing || (validity.valid && type !== 'radio' && !value.trim() && validity.customError))
    return missing;
  return validity.valid ? '' : malformed;
};

const judge = (control) => {
  if (control.type === 'radio' || control.type === 'submit' || !control.name) return true;
  const issue = issueOf(control);
  const note = issue || control.parentElement.querySelector('.issue') ? noteOf(control) : undefined;
  if (note) note.textContent = issue;
  if (issue) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  return !issue;
};

const isOurs = (target) => target.closest?.('form.invoice-form');

document.addEventListener('focusout', ({target}) => {
  if (isOurs(target) && target.value) judge(target);
});

document.addEventListener('input', ({target}) => {
  if (isOurs(target) && target.getAttribute('aria-invalid')) judge(target);
});

document.addEventListener('submit', async (event) => {
  const form = isOurs(event.target);
  if (!form) return;
  event.preventDefault();
  const wrong = [...form.elements].filter((control) => !judge(control));
  if (wrong.length > 0) {
    wrong[0].focus();
    return;
  }
  const button = form.querySelector('button');
  button.disabled = true;
  try {
    const body = JSON.stringify(Object.fromEntries(new FormData(form)));
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: {'content-type': 'application/json'},
    });
    if (!answer.ok) throw new Error(String(answer.status));
    location.assign((await answer.json()).url);
  } catch {
    const note = form.querySelector('.failure') ?? form.appendChild(document.createElement('p'));
    note.className = 'failure';
    note.setAttribute('role', 'alert');
    note.textContent = 'That did not work. Try again.';
    button.disabled = false;
  }
});
