import {defineComponent, h} from 'vue';

/** A plain form for the tag's slot `fallback`, as a server has written it: never compared, never written again. */
export const PlainForm = /* @__PURE__ */ defineComponent({
  props: {html: String},
  setup:
    ({html: innerHTML}) =>
    () =>
      h('div', {slot: 'fallback', innerHTML}),
});
