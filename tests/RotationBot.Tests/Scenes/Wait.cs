namespace RotationBot.Tests.Scenes;

/// <summary>For what a host does in its own time while the clock that is wound by hand stands still.</summary>
internal static class Wait
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="fact">What is waited for, said when it does not come.</param>
    /// <param name="holds">Asked again and again until it is so.</param>
    public static async Task UntilAsync(string fact, Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await holds())
        {
            Assert.False(patience.IsCancellationRequested, $"Waited {Patience.TotalMinutes} minutes in vain until {fact}.");
            await Task.Yield();
        }
    }
}
