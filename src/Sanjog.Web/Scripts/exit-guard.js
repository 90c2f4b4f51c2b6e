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
        if (n) {
            timer = setTimeout(function () { count(0); }, 5000);
        }
        if (note) {
            note.textContent = n ? "Press Shift " + (n > 1 ? "once" : "twice") + " more" : "";
        }
    }

    addEventListener("click", function (e) {
        for (var node = e.target; node && node.hasAttribute; node = node.parentNode) {
            if (node.hasAttribute("data-exit")) {
                e.preventDefault();
                leave();
            }
        }
    }, true);

    // Shift by itself, three times. Another key, or a click while it is held, makes it part of something else.
    addEventListener("keydown", function (e) {
        alone = e.key == "Shift" && !e.ctrlKey && !e.altKey && !e.metaKey;
        if (!alone && presses) {
            count(0);
        }
    }, true);

    addEventListener("mousedown", function () {
        alone = 0;
    }, true);

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

    // Older browsers know the kind of a navigation only as a number, 0 for a plain one.
    var entry = performance.getEntriesByType && performance.getEntriesByType("navigation")[0];
    guard(entry ? entry.type != "navigate" : performance.navigation.type);
})("EXIT", "v");
