/* Draws the network of actors where it stands; without script the table beside it says the same. */
(function () {
  "use strict";

  /** The hue of a helix as the styles have it, in a notation that every canvas knows. */
  function colour(word) {
    const probe = document.createElement("span");
    probe.className = word;
    document.body.append(probe);
    const hue = getComputedStyle(probe).getPropertyValue("--hue");
    probe.remove();
    const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
    brush.fillStyle = hue;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue] = brush.getImageData(0, 0, 1, 1).data;
    return `rgb(${red}, ${green}, ${blue})`;
  }

  function option(drawn, ink, still) {
    const hues = {};
    const hueOf = (word) => (hues[word] ??= colour(word));
    const known = Math.max(1, ...drawn.nodes.map((node) => node.ties));
    return {
      animation: !still,
      tooltip: { renderMode: "richText", confine: true, formatter: (at) => at.data.says ?? "" },
      series: [{
        type: "graph",
        layout: "force",
        roam: true,
        draggable: true,
        force: { repulsion: 90, edgeLength: [30, 110], gravity: 0.12, layoutAnimation: !still },
        emphasis: { focus: "adjacency" },
        data: drawn.nodes.map((node) => ({
          id: node.id,
          name: node.name,
          says: node.says,
          symbolSize: 9 + 18 * Math.sqrt(node.ties / known),
          itemStyle: { color: hueOf(node.helix) },
          label: { show: node.ties >= known / 2, formatter: node.name, position: "bottom", color: ink, fontSize: 11, width: 110, overflow: "break" },
        })),
        links: drawn.lines.map((line) => ({
          source: line.source,
          target: line.target,
          lineStyle: { width: Math.min(5, 1 + Math.log2(1 + line.acts)), type: line.acts > 0 ? "solid" : "dashed", color: ink, opacity: 0.3 },
        })),
      }],
    };
  }

  async function draw(place) {
    const answer = await fetch(place.dataset.network, { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const drawn = await answer.json();
    place.style.blockSize = `clamp(14rem, ${drawn.nodes.length}rem, min(70vh, 28rem))`;
    const chart = window.echarts.init(place);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    chart.setOption(option(drawn, getComputedStyle(place).color, still));
    new ResizeObserver(() => chart.resize()).observe(place);
    place.dataset.drawn = "";
  }

  if (window.echarts) document.querySelectorAll("[data-network]").forEach(draw);
})();
