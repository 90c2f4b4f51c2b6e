// Sews the drawings of a report before it is printed. Every line with a dash pattern becomes whole stitches, spread evenly
// from end to end, each a stroke of its own: a dash pattern itself would be printed as outlines, many times as large.
//   data-fill="-20"        fills the shape with rows of stitches at that angle, in the thread named by data-thread
//   class="ground"         leaves out the stitches that would lie inside the shape with class "room"
//   stroke-dashoffset      a row with an offset has its stitches between those of its neighbours

const svg = name => document.createElementNS("http://www.w3.org/2000/svg", name);
const place = point => `${+point.x.toFixed(2)} ${+point.y.toFixed(2)}`;

function* lines(shape) {
    if (shape.tagName !== "path") return void (yield shape);
    for (const d of shape.getAttribute("d").match(/M[^M]*/g)) {
        const line = svg("path");
        line.setAttribute("d", d);
        yield line;
    }
}

function stitches(line, dash, period, between, wanted) {
    const length = line.getTotalLength();
    const closed = line.tagName !== "path" || /z$/i.test(line.getAttribute("d"));
    const count = Math.max(1, Math.round((closed ? length : length + period - dash) / period));
    const step = closed ? length / count : (length - dash) / Math.max(1, count - 1);
    let sewn = "";
    for (let i = 0; i < count - (between ? 1 : 0); i++) {
        const from = (between ? i + 0.5 : i) * step;
        const points = [0, 1, 2, 3, 4].map(k => line.getPointAtLength(from + Math.max(dash, 0.01) * k / 4));
        const [start, , middle, , end] = points;
        if (!wanted(start) || !wanted(end)) continue;
        const straight = Math.hypot(middle.x - (start.x + end.x) / 2, middle.y - (start.y + end.y) / 2) < 0.01;
        sewn += "M" + (straight ? [start, end] : points).map(place).join("L");
    }
    return sewn;
}

function sew(shape, wanted = () => true) {
    const { strokeDasharray, strokeDashoffset } = getComputedStyle(shape);
    const [dash, gap] = strokeDasharray.split(",").map(parseFloat);
    const path = svg("path");
    path.setAttribute("class", shape.getAttribute("class"));
    path.style.strokeDasharray = "none";
    const between = parseFloat(strokeDashoffset) > 0;
    path.setAttribute("d", [...lines(shape)].map(line => stitches(line, dash, dash + gap, between, wanted)).join(""));
    if (shape.hasAttribute("transform")) path.setAttribute("transform", shape.getAttribute("transform"));
    shape.replaceWith(path);
}

function fill(shape) {
    const { x, y, width, height } = shape.getBBox();
    const turn = new DOMMatrix().rotate(+shape.dataset.fill);
    const centre = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(turn.inverse());
    const reach = Math.hypot(width, height) / 2;
    const inset = 0.9;
    for (let row = -Math.ceil(reach / 2); row <= reach / 2; row++) {
        const line = svg("path");
        const [left, right, level] = [centre.x - reach - (row % 2 ? 1.65 : 0), centre.x + reach + 1.65, centre.y + row * 2];
        line.setAttribute("class", shape.dataset.thread);
        line.setAttribute("transform", `rotate(${shape.dataset.fill})`);
        line.setAttribute("d", `M${left} ${level}H${right}`);
        shape.after(line);
        const inShape = point => shape.isPointInFill(point.matrixTransform(turn));
        sew(line, ({ x, y }) => [-inset, 0, inset].every(by => inShape(new DOMPoint(x + by, y)) && inShape(new DOMPoint(x, y + by))));
    }
}

document.querySelectorAll("[data-fill]").forEach(fill);
for (const shape of document.querySelectorAll("svg :is(path, rect, circle)")) {
    if (getComputedStyle(shape).strokeDasharray === "none" || getComputedStyle(shape).stroke === "none") continue;
    const room = shape.closest(".ground") && shape.ownerSVGElement.querySelector(".room");
    sew(shape, room ? point => !room.isPointInFill(point) : undefined);
}
