import {type ComponentPublicInstance, defineComponent, h, onMounted, shallowRef} from 'vue';
import {ensureRegistered} from '../wrapper/ensure-registered.ts';
import {handlerName} from '../wrapper/handler-name.ts';
import {attributesOf, type Tag} from '../wrapper/tag.ts';
import {plainCopy} from './plain-copy.ts';
import {PlainForm} from './plain-form.ts';

/** A component for a tag: its props and handlers, and whatever every element takes. A template ref holds its `element`. */
export type TagComponent<Element extends HTMLElement, Own> = new () => ComponentPublicInstance<Own> & {
  readonly element: Element | undefined;
};

/**
 * Makes a component that draws a tag. Handlers need no help: Vue hears the tag's own events by them. A slot with a name
 * is drawn into an element for the tag's slot of that name.
 *
 * @param models The event that tells the shopper's choice, by prop: `v-model` follows it.
 */
export function wrapTag<Component>(
  tag: Tag,
  name: string,
  models: Readonly<Record<string, string>> = {},
): Component {
  const component = defineComponent({
    name,
    props: propsOf(tag),
    emits: Object.keys(models).map((prop) => `update:${prop}`),
    setup(props: Readonly<Record<string, unknown>>, {emit, expose, slots}) {
      const element = shallowRef<HTMLElement>();
      const inputs = tag.inputs.map((input) => [input, plainCopy(() => props[input])] as const);
      const choices = Object.entries(models).map(([prop, event]) => [
        handlerName(event),
        (raised: Event) => emit(`update:${prop}`, Reflect.get(raised, prop)),
      ]);
      expose({element});
      onMounted(ensureRegistered);
      return () => {
        const properties = inputs.map(([input, copy]) => [`.${input}`, copy.value]);
        const given = {...attributesOf(tag, props), ...Object.fromEntries([...properties, ...choices])};
        const children = Object.entries(slots).map(([slot, draw]) =>
          slot === 'default' ? draw?.() : h('div', {slot}, draw?.()),
        );
        const {form, order} = props;
        if (form) children.push(h(PlainForm, {key: String(order), html: String(form)}));
        return h(tag.name, {...given, ref: element}, children);
      };
    },
  });
  return component as Component;
}

/** The type of each prop: Vue turns `disabled` without a value into `true` where it knows of a boolean. */
function propsOf({attributes, flags, inputs, takesForm}: Tag) {
  return Object.fromEntries([
    ...Object.keys(attributes).map((prop) => [prop, flags.includes(prop) ? Boolean : String]),
    ...inputs.map((input) => [input, Object]),
    ...(takesForm ? [['form', String]] : []),
  ]);
}
