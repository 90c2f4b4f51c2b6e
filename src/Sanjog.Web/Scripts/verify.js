// Runs on the page that tells readers which report a file is. The file is read here and sent nowhere: there is nothing in this script that sends.
// Http/VerifyScript.cs takes these comments out.
(function () {
    var box = document.querySelector(".verify"), turn = Promise.resolve(), input, answers;
    var rows = [].slice.call(document.querySelectorAll("tr[data-size]"));

    function add(place, name, text) {
        var element = place.appendChild(document.createElement(name));
        element.textContent = text;
        return element;
    }

    function say(place, text) {
        place.appendChild(document.createTextNode(text));
    }

    // As the table has it: "Version 1", and "Current" or "Replaced on 1 June 2024".
    function facts(row) {
        return [row.cells[1], row.cells[2]].map(function (cell) {
            return cell.textContent.replace(/\s+/g, " ").trim().replace(/^[VCR]/, function (first) {
                return first.toLowerCase();
            });
        }).filter(Boolean).join(", ");
    }

    function hex(digest) {
        return [].map.call(new Uint8Array(digest), function (byte) {
            return (256 + byte).toString(16).slice(1);
        }).join("");
    }

    function tell(place, found, name) {
        found.forEach(function (row) {
            say(place, " This is ");
            place.appendChild(row.querySelector("a").cloneNode(true));
            say(place, " (" + facts(row) + "), unchanged." + (row.className ? " A newer version has taken its place: see the page of the report." : ""));
        });
        if (!found.length) {
            say(place, /\.zip$/i.test(name) ? " This page knows PDFs. Unpack the archive, and check those in it."
                : " This file is none of Sanjog’s reports as published here.");
        }
    }

    // Of a size that no report has, a file is known to be none without being read; so none is read that is larger than our own.
    function check(file, place) {
        var alike = rows.filter(function (row) {
            return +row.getAttribute("data-size") === file.size;
        });
        return (alike.length ? file.arrayBuffer().then(function (bytes) {
            return crypto.subtle.digest("SHA-256", bytes);
        }).then(hex) : Promise.resolve()).then(function (digest) {
            place.lastChild.data = ":";
            tell(place, alike.filter(function (row) {
                return row.querySelector("code").textContent === digest;
            }), file.name);
        }).catch(function () {
            place.lastChild.data = ": This file could not be read. Try again, or use a command below.";
        });
    }

    // One after the other, so that many files take no more memory than one.
    function checkAll(files) {
        answers.textContent = "";
        [].forEach.call(files, function (file) {
            var place = add(answers, "p", "");
            add(place, "strong", file.name);
            say(place, ": reading.");
            turn = turn.then(function () {
                return check(file, place);
            });
        });
    }

    if (!box) {
        return;
    }
    if (!self.crypto || !crypto.subtle || !Blob.prototype.arrayBuffer) {
        add(box, "p", "This browser can’t check files on this page. Use a command below.");
        return;
    }

    add(box, "label", "Choose your copy, or drop it here").htmlFor = "copy";
    input = add(box, "input", "");
    input.type = "file";
    input.id = "copy";
    input.multiple = true;
    add(box, "p", "Your browser reads it on this device. Nothing is sent, and nothing is kept.");
    answers = add(box, "div", "");
    answers.setAttribute("role", "status");

    // Emptied, so that the same name can be chosen again, and no name stays in the page.
    input.addEventListener("change", function () {
        checkAll(input.files);
        input.value = "";
    });

    // Anywhere on the page: a file that misses the box must not open in its place.
    ["dragover", "drop"].forEach(function (kind) {
        addEventListener(kind, function (e) {
            e.preventDefault();
            if (kind === "drop") {
                checkAll(e.dataTransfer.files);
            }
        });
    });
})();
