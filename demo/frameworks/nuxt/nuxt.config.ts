export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  telemetry: false,
  app: {
    head: {
      htmlAttrs: {lang: 'en'},
      title: 'Example Shop',
      link: [
        {rel: 'icon', href: 'data:,'},
        {rel: 'stylesheet', href: '/invoice/form.css'},
      ],
    },
  },
});
