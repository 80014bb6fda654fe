namespace RotationBot.Domain.Wording;

/// <summary>Answers to presses and commands that change nothing; only whoever pressed sees them.</summary>
public static class PressWords
{
    public const string TooOld = "This button is too old to do anything. Nothing was changed.";
    public const string NotBelieved = "I could not make sure that this came from you, so nothing was changed. Please press the button in the channel itself.";
    public const string NothingToChoose = "There is nothing to choose here any more. Nothing was changed.";
    public const string NoDialog = "The choice did not open in time. Please press the button again.";
    public const string NotStored = "I could not take that in just now, so nothing was changed. Please try again in a moment.";
    public const string DialogTitle = "Who gets it?";
    public const string DialogLabel = "Team or person";
    public const string DialogSubmit = "Go ahead";
}
