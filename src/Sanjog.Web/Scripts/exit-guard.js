// Stands in the head of every page and runs before anything can paint. ES5: old phones are read with too.
// Http/ExitGuard.cs puts the address in, and takes these comments out.
(function (exit, flag) {
    var presses = 0, alone, channel, timer;

    // Blank first, for what follows may take seconds. The flag makes earlier pages of the visit stay blank on Back. The message
    // makes the browser drop those that it kept alive: it would show them for a moment before their scripts could hide them.
    // Without storage there is no flag, and one leaves all the same.
    function leave() {
        document.documentElement.style.display = "none";
        document.title = "Loading";
        try {
            sessionStorage.setItem(flag, 1);
            channel.postMessage(1);
        } catch (e) { }
        location.replace(exit);
    }

    // Who comes back by Back or by reloading leaves again. Who comes by an address or a link wants to be here.
    function guard(isBack) {
        try {
            if (sessionStorage.getItem(flag)) {
                isBack ? leave() : sessionStorage.removeItem(flag);
            }
        } catch (e) { }
    }

    // Says how many presses are missing, to eyes and to screen readers. Five seconds of nothing begin the count anew.
    function count(n) {
        var note = document.querySelector("[data-exit] [role]");
        presses = n;
        clearTimeout(timer);
        timer = setTimeout(other, 5000);
        if (note) {
            note.textContent = n ? "Press Shift " + (n > 1 ? "once" : "twice") + " more" : "";
        }
    }

    // The right button (2) opens a menu; the middle one would leave the page standing beside the other. A browser too old for
    // "closest" follows the plain link.
    function press(e) {
        if (e.button < 2 && e.target.closest && e.target.closest("[data-exit]")) {
            e.preventDefault();
            leave();
        }
    }

    addEventListener("click", press, true);
    addEventListener("auxclick", press, true);

    // Another key, a click or a turn of the wheel makes Shift part of something else.
    function other() {
        alone = 0;
        if (presses) {
            count(0);
        }
    }

    // Shift by itself, three times.
    addEventListener("keydown", function (e) {
        e.key == "Shift" && !e.ctrlKey && !e.altKey && !e.metaKey ? alone = 1 : other();
    }, true);

    addEventListener("mousedown", other, true);
    addEventListener("wheel", other, true);

    addEventListener("keyup", function (e) {
        if (alone && e.key == "Shift") {
            presses > 1 ? leave() : count(presses + 1);
        }
        alone = 0;
    }, true);

    try {
        channel = new BroadcastChannel(flag);
    } catch (e) { }

    // A page that the browser kept alive all the same comes back as it was, without running its scripts.
    addEventListener("pageshow", function (e) {
        if (e.persisted) {
            guard(1);
        }
    });

    // Back or reloading, among "navigate" and others. Older browsers know the kind of a navigation only as a number, 0 for a plain one.
    var entry = performance.getEntriesByType && performance.getEntriesByType("navigation")[0];
    guard(entry ? /^[br]/.test(entry.type) : performance.navigation.type);
})("EXIT", "v");
