using System.Globalization;
using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.State;

/// <summary>What people look at besides conversations: modals, and one home tab each.</summary>
internal sealed class Views(Workspace workspace)
{
    private readonly List<View> open = [];

    /// <summary>The modals somebody has open, the topmost last.</summary>
    public IEnumerable<View> Modals(string userId) => open.Where(v => v.UserId == userId && v.Type == "modal");

    public View? Home(string userId) => open.Find(v => v.UserId == userId && v.Type == "home");

    public View? Find(string? id, string? externalId = null) =>
        open.Find(v => v.Id == id || (!string.IsNullOrEmpty(externalId) && v.ExternalId == externalId));

    public View Open(string userId, JsonObject view)
    {
        var shown = Make(userId, view, "modal", null);
        open.Add(shown);
        return shown;
    }

    public View Push(View below, JsonObject view)
    {
        var shown = Make(below.UserId, view, "modal", null) with { PreviousViewId = below.Id, RootViewId = below.RootViewId };
        open.Add(shown);
        return shown;
    }

    public View Publish(string userId, JsonObject view, string? hash)
    {
        if (Home(userId) is { } there)
            return Update(there, view, hash);
        var shown = Make(userId, view, "home", null);
        open.Add(shown);
        return shown;
    }

    public View Update(View view, JsonObject now, string? hash)
    {
        if (!string.IsNullOrEmpty(hash) && hash != view.Hash)
            throw new RefusedException("hash_conflict");
        var shown = Make(view.UserId, now, view.Type, view);
        open[open.IndexOf(view)] = shown;
        return shown;
    }

    public void Close(string id) => open.RemoveAll(v => v.Id == id);

    public void CloseAll(string userId) => open.RemoveAll(v => v.UserId == userId && v.Type == "modal");

    private View Make(string userId, JsonObject view, string type, View? before)
    {
        ViewRules.Check(view, type);
        var id = before?.Id ?? workspace.Ids.New("V");
        return new View
        {
            Id = id,
            UserId = userId,
            TeamId = Workspace.TeamId,
            Type = type,
            Blocks = Blocks.Identified(view["blocks"] as JsonArray ?? [], workspace.Ids),
            PrivateMetadata = view.Text("private_metadata") ?? "",
            CallbackId = view.Text("callback_id") ?? "",
            ExternalId = view.Text("external_id") ?? "",
            Hash = string.Create(CultureInfo.InvariantCulture, $"{workspace.Now}.{workspace.Ids.New("")}"),
            Title = Part(view, "title"),
            Close = Part(view, "close"),
            Submit = Part(view, "submit"),
            ClearOnClose = view.Flag("clear_on_close"),
            NotifyOnClose = view.Flag("notify_on_close"),
            PreviousViewId = before?.PreviousViewId,
            RootViewId = before?.RootViewId ?? id,
            AppId = Workspace.AppId,
            AppInstalledTeamId = Workspace.TeamId,
            BotId = Workspace.BotId,
        };
    }

    private static System.Text.Json.JsonElement? Part(JsonObject view, string key) => view[key] is { } part ? Wire.Element(part) : null;
}
