using RotationBot.Domain.Wording;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>Asks whoever pressed for a choice. The server takes the question for three seconds after the press.</summary>
internal sealed class ChoiceDialog(MattermostApi api, MattermostOptions options, Seal seal, IButtonChoices choices, Callers callers)
{
    public const string Path = "mattermost/dialogs";
    public const string Field = "choice";

    private const int LongestTitle = 24;

    /// <returns>What to tell whoever pressed; null: the dialog is open.</returns>
    public async Task<string?> OpenAsync(Press press, string trigger, string label, CancellationToken cancellationToken)
    {
        var offered = await choices.OfAsync(press.On, press.Button, cancellationToken);
        if (offered.Count == 0)
            return PressWords.NothingToChoose;
        var state = new ChoicePass(press.On, press.Button, press.User, press.Trigger, callers.Now + ChoicePass.Life);
        var title = label.TrimEnd('…');
        var element = new DialogElement(PressWords.DialogLabel, Field, "select") { Options = [.. offered.Select(c => new DialogOption(c.Label, c.Value))] };
        var dialog = new Dialog("choice", title.Length <= LongestTitle ? title : PressWords.DialogTitle, [element]) { SubmitLabel = PressWords.DialogSubmit, State = state.Sealed(seal) };
        try
        {
            await api.OpenDialogAsync(new DialogRequest(trigger, new Uri(Base, Path).AbsoluteUri, dialog), cancellationToken);
            return null;
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            return PressWords.NoDialog;
        }
    }

    private Uri Base => new(options.PublicUrl!.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
}
