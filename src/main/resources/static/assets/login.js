// A link to one task ends in "#…", which the server never sees: carry it through the login.
document.querySelector('form').action += window.location.hash;
