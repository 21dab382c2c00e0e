/** A text of Lit's own minified build, and what stands in its place. */
export type Cut = readonly [unneeded: string | RegExp, rest: string];

/**
 * What of Lit can never run in the script tag, by its file: what it carries for old browsers, for polyfills, for its
 * developers and for features that no template and no element here uses. Its guard against templates that come as
 * data stays, and so do Trusted Types.
 */
export const unneededOfLit: Readonly<Record<string, readonly Cut[]>> = {
  'css-tag.js': [
    [/e=t\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, 'e=true'],
    // Every `css` is one text, made once.
    [
      /constructor\(t,e,o\)\{.*?get styleSheet\(\)\{.*?return t\}/,
      'constructor(t){this.cssText=t}get styleSheet(){this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o}',
    ],
    [/i=\(t,\.\.\.e\)=>\{.*?return new n\(o,t,s\)\}/, 'i=t=>new n(t[0])'],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
  ],
  'reactive-element.js': [
    [/\w\.reactiveElementPolyfillSupport/, '(void 0)'],
    [/,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
    // Decorators, and accessors that an element has already.
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ';'],
    [/const t=this\[Symbol\.metadata\];.*?elementProperties\.set\(t,i\)\}/, ''],
    [
      /if\(s\.state&&.*?elementProperties\.set\(t,s\),!s\.noAccessor\)\{/,
      'this.elementProperties.set(t,s);{',
    ],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?void 0,i,e\)\}/, ''],
    ['[...r(t),...o(t)]', 'r(t)'],
    // Kinds of properties: texts, yes or no, and values that are never an attribute.
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    [/case Number:.*?catch\(t\)\{i=null\}/, ''],
    [/b=\{attribute:!0,.*?hasChanged:f\}/, 'b={}'],
    [/"function"==typeof t\.converter\?.*?t\.converter:u/, 'u'],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    ['(i.hasChanged??f)', 'f'],
    ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'i||t.toLowerCase()'],
    [/\|\|i\.useDefault&&.*?_\$Eu\(t,i\)\)/, ''],
    [
      /i&&!\(this\._\$Ej\?\?=.*?\|\|\(this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated\|\|i\|\|/,
      '(this._$AL.has(t)||(this.hasUpdated||',
    ],
    ['r??this._$Ej?.get(e)??r', 'r'],
    // Steps of an update that nobody takes part in.
    [
      /const t=this\.scheduleUpdate\(\);.*?scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
      'this.performUpdate()}',
    ],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
    ['firstUpdated(t){}', ''],
    [/t=this\.shouldUpdate\(s\),t\?(\(.*?this\.update\(s\)\)):this\._\$EM\(\)/, 't=!0,$1'],
    ['shouldUpdate(t){return!0}', ''],
    // Styles are a list, without one style twice.
    [/const i=\[\];if\(Array\.isArray\(s\)\).*?return i\}/, 'return[s??[]].flat(1/0)}'],
  ],
  'lit-element.js': [
    [/\w\.litElement(Polyfill|Hydrate)Support/g, '(void 0)'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    [/connectedCallback\(\)\{super\.connectedCallback\(\).*?setConnected\(!1\)\}/, ''],
  ],
  'lit-html.js': [
    [/\w\.litHtmlPolyfillSupport/, '(void 0)'],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    ['throw Error("invalid template strings array")', 'throw Error()'],
    // SVG and MathML, and templates that were compiled before.
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    [/,2===i\|\|3===i\)\{.*?childNodes\)\}for/, ');for'],
    [
      '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'this._$AC(t)',
    ],
    // Expressions inside of comments, of elements whose content is text, and in the place of an attribute.
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', 'void 0!==u[1]?c=m:'],
    ['c===_||c===m?', 'c===m?'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['c=n??v', 'c=v'],
    ['(c=p,n=void 0)', 'c=p'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [
      /if\(8===r\.nodeType\)if\(r\.data===n\)(.*?);else\{.*?o\.length-1\}/,
      'if(8===r.nodeType&&r.data===n)$1;',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/1===r\.type\?(i=.*?):6===r\.type&&\(.*?\)\)/, '$1'],
    // Directives, and what tells them where they stand and whether they are in the page.
    [/let h=void 0!==e\?s\._\$Co.*?,h,e\)\),i\}/, 'return i}'],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get startNode\(\).*?endNode\(\)\{return this\._\$AB\}/, ''],
    ['get tagName(){return this.element.tagName}', ''],
    [/this\.type=\d,/g, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=\d\}/g, ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    [/this\._\$AN=void 0,/g, ''],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['this._$AP?.(!1,!0,s);', ';'],
    [/setConnected\(t\)\{.*?\}\}/, '}'],
    ['(t?.creationScope??l)', 'l'],
    // Listeners with options, or that are objects or go away again.
    [
      /const s=this\._\$AH,e=t===A&&.*?this\._\$AH=t\}/,
      'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}',
    ],
    [/"function"==typeof this\._\$AH\?(.*?):this\._\$AH\.handleEvent\(t\)/, '$1'],
  ],
};
