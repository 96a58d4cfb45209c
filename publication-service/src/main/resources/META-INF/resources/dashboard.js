// Follows the two streams of the dashboard. Without it, the page shows how things stood when it was opened.
(() => {
  const connection = document.getElementById("connection");
  const rows = [...document.querySelectorAll("#stages tr[data-stage]")];
  const news = document.getElementById("news");
  const newsShown = 5;
  const secondsToTryAgain = 5;
  let streams = [];
  let heard = news.dataset.after;

  const show = stages => {
    const inspections = new Map(stages.map(stage => [stage.code, stage.inspections]));
    const longest = Math.max(1, ...inspections.values());
    for (const row of rows) {
      const count = inspections.get(row.dataset.stage) ?? 0;
      row.querySelector(".number").textContent = count;
      row.querySelector("rect").setAttribute("width", Math.floor(100 * count / longest));
    }
  };

  // An item that somebody has the focus on goes when they have left it, so that they do not have to begin again.
  const take = item => {
    if (item.contains(document.activeElement)) {
      item.addEventListener("focusout", () => item.remove(), {once: true});
    } else {
      item.remove();
    }
  };

  const remove = change => {
    const path = new URL(change.url).pathname;
    [...news.children].filter(child => child.querySelector("a").pathname === path).forEach(take);
  };

  const tell = change => {
    remove(change);
    const link = document.createElement("a");
    link.href = new URL(change.url).pathname;
    link.textContent = change.title;
    const item = document.createElement("li");
    item.append(link);
    news.prepend(item);
    [...news.children].slice(newsShown).forEach(take);
  };

  // A browser tries again by itself, unless it was answered with an error: then the page is opened anew as soon as it is there.
  const whenBroken = stream => {
    connection.textContent = "The connection is broken. These numbers may be old.";
    if (stream.readyState === EventSource.CLOSED) {
      tryAgain();
    }
  };

  const isPaused = () => streams.length === 0;

  const tryAgain = () => setTimeout(openAnew, secondsToTryAgain * 1000);

  const openAnew = async () => {
    const isThere = await fetch(location.href, {cache: "no-store"}).then(answer => answer.ok, () => false);
    if (isPaused()) {
      return;
    }
    if (isThere) {
      location.reload();
    } else {
      tryAgain();
    }
  };

  const follow = (address, told) => {
    const stream = new EventSource(address);
    for (const [name, tellOf] of Object.entries(told)) {
      stream.addEventListener(name, event => tellOf(JSON.parse(event.data), event));
    }
    stream.addEventListener("error", () => whenBroken(stream));
    return stream;
  };

  const whenHeard = then => (change, event) => {
    heard = event.lastEventId;
    then(change);
  };

  const numbers = pipeline => {
    show(pipeline.stages);
    connection.textContent = "These numbers change as they happen.";
  };

  const button = document.createElement("button");

  const goOn = () => {
    streams = [
      follow("/v1/pipeline/events", {"pipeline": numbers}),
      follow(`/v1/events?after=${heard}`, {
        "report-created": whenHeard(tell),
        "report-corrected": whenHeard(tell),
        "report-withdrawn": whenHeard(remove)
      })
    ];
    button.textContent = "Pause updates";
  };

  const pause = () => {
    streams.forEach(stream => stream.close());
    streams = [];
    button.textContent = "Resume updates";
    connection.textContent = "Updates are paused. These numbers may be old.";
  };

  button.type = "button";
  button.id = "pause";
  button.className = "ds_button";
  button.addEventListener("click", () => isPaused() ? goOn() : pause());
  connection.after(button);
  goOn();
})();
