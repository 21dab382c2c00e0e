/** A text of Lit's own minified build, and what stands in its place. */
export type Cut = readonly [unneeded: string | RegExp, rest: string];

/**
 * What of Lit can never run in the script tag, by its file: what it carries for old browsers, for polyfills, for its
 * developers and for features that no template and no element here uses, which `test/package/lean-lit.test.ts` holds.
 * Its guard against templates that come as data stays, and so do Trusted Types.
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
    // Decorators, accessors that an element has already, and names that Closure's compiler would change.
    [/d\(("\w+")\)/g, '$1'],
    [
      /const\{get:e,set:r\}=h\(.*?\}\};return\{get:e,set\(s\)\{.*?r\?\.call\(this,s\),/,
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e;',
    ],
    ['void 0!==h&&e(this.prototype,t,h)', 'e(this.prototype,t,h)'],
    [/Symbol\.metadata\?\?=.*?new WeakMap;/, ';'],
    [/const t=this\[Symbol\.metadata\];.*?elementProperties\.set\(t,i\)\}/, ''],
    [
      /if\(s\.state&&.*?elementProperties\.set\(t,s\),!s\.noAccessor\)\{/,
      'this.elementProperties.set(t,s);{',
    ],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\).*?void 0,i,e\)\}/, ''],
    ['[...r(t),...o(t)]', 'r(t)'],
    // Kinds of properties: texts, yes or no, and values that are never an attribute.
    [/l=c\?c\.emptyScript:"",/, ''],
    [/u=\{toAttribute.*?hasChanged:f\};/, 'u=0,f=0;'],
    ['(t,s=b)', '(t,s)'],
    ['.get(t)??b', '.get(t)'],
    [/const t=i\.getPropertyOptions\(e\),h="function"==typeof t\.converter\?.*?t\.converter:u;/, ''],
    [
      'const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r',
      'this[e]=i.getPropertyOptions(e).type?null!==s:s',
    ],
    ['(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type)', 'i.type?s?"":null:s'],
    ['i,e=!1,h)', 'i)'],
    [
      /!1===e&&\(h=this\[t\]\),(i\?\?=.*?,)!\(\(i\.hasChanged\?\?f\)\(h,s\)\|\|.*?\)\)\)return/,
      '$1Object.is(this[t],s))return',
    ],
    ['"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0', 'i||t.toLowerCase()'],
    [
      /i&&!\(this\._\$Ej\?\?=.*?\|\|\(this\._\$AL\.has\(t\)\|\|\(this\.hasUpdated\|\|i\|\|/,
      '(this._$AL.has(t)||(this.hasUpdated||',
    ],
    ['{useDefault:i,reflect:e,wrapped:h},r', '{reflect:e}'],
    ['!0===e&&', 'e&&'],
    ['!0===i.reflect', 'i.reflect'],
    // Shadow roots that the page has already, or of another kind.
    [
      'this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions)',
      'this.attachShadow({mode:"open"})',
    ],
    ['y.shadowRootOptions={mode:"open"},', ''],
    // Steps of an update that nobody takes part in.
    ['enableUpdating(t){}', ''],
    [
      /const t=this\.scheduleUpdate\(\);.*?scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/,
      'this.performUpdate()}',
    ],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
    ['firstUpdated(t){}', ''],
    [/t=this\.shouldUpdate\(s\),t\?(\(.*?this\.update\(s\)\)):this\._\$EM\(\)/, 't=!0,$1'],
    ['shouldUpdate(t){return!0}', ''],
    ['let t=!1;const s', 'const s'],
    ['t=!0,', ''],
    ['throw t=!1,', 'throw '],
    ['t&&this._$AE(s)', 'this._$AE(s)'],
    // Styles are a list, without one style twice.
    [/const i=\[\];if\(Array\.isArray\(s\)\).*?return i\}/, 'return[s??[]].flat(1/0)}'],
  ],
  'lit-element.js': [
    [/\w\.litElement(Polyfill|Hydrate)Support/g, '(void 0)'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    // What a hydrated page needs, and style elements in a shadow root.
    ['i._$litElement$=!0,i["finalized"]=!0', '0'],
    [
      'const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t',
      'return super.createRenderRoot()',
    ],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e', 'e'],
    [',this._$Do=void 0', ''],
    ['render(){return r}', ''],
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
    // Expressions inside of comments, of elements whose content is text, of an attribute's text, and in the place of a
    // name; single quotation marks, and attributes right before the end of a tag.
    [/v=\/.*?\/g,_=\/-->\/g,m=\/>\/g/, 'v=/<\\/?[a-zA-Z][^>\\s]*/g'],
    [`("|')|))|$)`, '(")|)))'],
    [`g=/'/g,`, ''],
    ['let a,u,d=-1,f=0', 'let a,u,d,f=0'],
    [
      /c===v\?"!--"===u\[1\].*?n=void 0\)/,
      'c===p?">"===u[0]?c=v:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:$):c=p',
    ],
    [/const x=c===p&&.*?" ":"";/, ''],
    [/d>=0\?(\(e\.push\(a\).*?\+o)\+x\):s\+o\+\(-2===d\?i:x\)/, '$1)'],
    ['if(r.hasAttributes())', ''],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [
      /if\(8===r\.nodeType\)if\(r\.data===n\)(.*?);else\{.*?o\.length-1\}/,
      'if(8===r.nodeType&&r.data===n)$1;',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    [/1===r\.type\?(i=.*?):6===r\.type&&\(.*?\)\)/, '$1'],
    [/,s\.length>2\|\|""!==s\[0\].*?:this\._\$AH=A/, ''],
    [
      /const h=this\.strings;let o=!1;if\(void 0===h\)(t=.*?,o&&\(this\._\$AH=t\));else\{.*?\}o&&!e&&this\.j\(t\)/,
      'let o;$1,o&&this.j(t)',
    ],
    [
      'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
      's._$AI(t[i++])',
    ],
    [',s=r.getAttribute(t).split(o)', ''],
    ['strings:s,', ''],
    ['r.name,r.strings,this,t', 'r.name,t'],
    ['constructor(t,i,s,e,h){this.type=1', 'constructor(t,i,h){this.type=1'],
    // Places to render that are not the end of an element.
    ['const e=s?.renderBefore??i;let h=e._$litPart$', 'let h=i._$litPart$'],
    [
      'const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})',
      'i._$litPart$=h=new k(i.appendChild(c()),null,s)',
    ],
    // Values that are elements, or lists but no arrays; the value that leaves everything as it was.
    ['void 0!==t.nodeType?this.T(t):d(t)?', 'u(t)?'],
    ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
    ['t!==this._$AH&&t!==E,', 't!==this._$AH,'],
    [/if\(\(t=M\(this,t,i,0\)\?\?A\)===E\)return;/, ''],
    [/t=M\(this,t,i(?:,0)?\),/g, ''],
    [/\bi\(t\)\./g, 't.'],
    // Directives, and what tells them where they stand and whether they are in the page.
    [/let h=void 0!==e\?s\._\$Co.*?,h,e\)\),i\}/, 'return i}'],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}/g, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let t=.*?,t\}/, ''],
    ['this._$AD=t,this._$AM=i', 'this._$AD=t'],
    ['this._$AB=i,this._$AM=s', 'this._$AB=i'],
    ['this._$AM=e,', ''],
    ['constructor(t,i,s,e){', 'constructor(t,i,e){'],
    ['new R(e,this)', 'new R(e)'],
    ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling,t)'],
    ['this.O(c()),this,this.options', 'this.O(c()),this.options'],
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
