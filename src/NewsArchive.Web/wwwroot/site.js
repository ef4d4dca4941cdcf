// Enhancement only: everything on the site works without this file.
"use strict";
