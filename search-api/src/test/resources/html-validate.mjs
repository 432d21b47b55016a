// What html-validate asks of the markup: all that it recommends and all of WCAG, but for what stands here with its reason.
export default {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Both spellings are the same to HTML; the small one is what people write.
    'doctype-style': ['error', { style: 'lowercase' }],
    // Several values of a facet are sent under one name, by one checkbox each.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // The title of a page is that of its document, however long that is.
    'long-title': 'off',
    // VoiceOver tells of no list where the style takes away its marks, unless the role says that it is one.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // The style keeps telephone numbers on one line.
    'tel-non-breaking': ['error', { ignoreClasses: ['nobreak'] }],
    // The templates are laid out for those who write them; blanks at the ends of lines are nothing to those who read.
    'no-trailing-whitespace': 'off',
  },
};
