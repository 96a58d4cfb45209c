// Follows the two streams of the dashboard. Without it, the page shows how things stood when it was opened.
(() => {
  const connection = document.getElementById("connection");
  const rows = [...document.querySelectorAll("#stages tr[data-stage]")];
  const news = document.getElementById("news");
  const newsShown = 5;
  const secondsToTryAgain = 5;

  const show = stages => {
    const inspections = new Map(stages.map(stage => [stage.code, stage.inspections]));
    const longest = Math.max(1, ...inspections.values());
    for (const row of rows) {
      const count = inspections.get(row.dataset.stage) ?? 0;
      row.querySelector(".number").textContent = count;
      row.querySelector("rect").setAttribute("width", Math.floor(100 * count / longest));
    }
  };

  const remove = change => {
    const path = new URL(change.url).pathname;
    for (const item of [...news.children].filter(child => child.querySelector("a").pathname === path)) {
      item.remove();
    }
  };

  const tell = change => {
    remove(change);
    const link = document.createElement("a");
    link.href = new URL(change.url).pathname;
    link.textContent = change.title;
    const item = document.createElement("li");
    item.append(link);
    news.prepend(item);
    while (news.children.length > newsShown) {
      news.lastElementChild.remove();
    }
  };

  // A browser tries again by itself, unless it was answered with an error: then the page is opened anew as soon as it is there.
  const whenBroken = stream => {
    connection.textContent = "The connection is broken. These numbers may be old.";
    if (stream.readyState === EventSource.CLOSED) {
      setTimeout(openAnew, secondsToTryAgain * 1000);
    }
  };

  const openAnew = () => fetch(location.href, {cache: "no-store"})
    .then(answer => answer.ok ? location.reload() : setTimeout(openAnew, secondsToTryAgain * 1000))
    .catch(() => setTimeout(openAnew, secondsToTryAgain * 1000));

  const pipeline = new EventSource("/v1/pipeline/events");
  pipeline.addEventListener("pipeline", event => {
    show(JSON.parse(event.data).stages);
    connection.textContent = "These numbers change as they happen.";
  });
  pipeline.addEventListener("error", () => whenBroken(pipeline));

  const changes = new EventSource(`/v1/events?after=${news.dataset.after}`);
  changes.addEventListener("report-created", event => tell(JSON.parse(event.data)));
  changes.addEventListener("report-corrected", event => tell(JSON.parse(event.data)));
  changes.addEventListener("report-withdrawn", event => remove(JSON.parse(event.data)));
  changes.addEventListener("error", () => whenBroken(changes));
})();
