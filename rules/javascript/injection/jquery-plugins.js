$.fn.tip = function (options) {
  // ruleid: plugin-option-becomes-html-in-js
  const box = $(options.target);
  // ok: plugin-option-becomes-html-in-js
  const made = $(options.template);
  // ok: plugin-option-becomes-html-in-js
  const named = $("#" + options.id);
  // ok: plugin-option-becomes-html-in-js
  const inside = $(document).find(options.target);
  return { box, made, named, inside };
};

$.fn.menu = function (settings) {
  const all = $.extend({}, settings);
  // ruleid: plugin-option-becomes-html-in-js
  $(all.parent).hide();
  if (isElement(settings.parent)) {
    // ok: plugin-option-becomes-html-in-js
    $(settings.parent).show();
  }
};

function plain(options) {
  // ok: plugin-option-becomes-html-in-js
  return $(options.target);
}
