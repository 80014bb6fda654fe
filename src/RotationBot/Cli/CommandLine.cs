using System.CommandLine;
using RotationBot.Platforms.Sandbox;
using RotationBot.Store;

namespace RotationBot.Cli;

/// <summary>Finds the verb, runs it, and tells the shell how it went.</summary>
internal static class CommandLine
{
    private static readonly ParserConfiguration Parsing = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Shell shell, CancellationToken cancellationToken)
    {
        var parsed = VerbTable.Root(shell).Parse(HelpFirst(args), Parsing);
        if (UsageFault.In(parsed, args) is { } fault)
            return await shell.RefuseAsync("rotationbot: " + fault, ExitCode.Usage, cancellationToken);
        try
        {
            return await parsed.InvokeAsync(Invoking(shell), cancellationToken);
        }
        catch (Exception e) when (e is StoreException or SandboxStoreException)
        {
            return await shell.RefuseAsync("rotationbot: " + e.Message, ExitCode.Unavailable, cancellationToken);
        }
        catch (IOException e)
        {
            return await shell.RefuseAsync($"rotationbot: {e.Message.TrimEnd('.')}: what was to be read or written could not be.", ExitCode.Unavailable, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return await shell.RefuseAsync($"rotationbot: this is a bug, please report it: {e}", ExitCode.Bug, cancellationToken);
        }
    }

    /// <summary>"help route" is "route --help".</summary>
    private static string[] HelpFirst(string[] args) =>
        args is ["help", .. var rest] ? [.. rest.Where(a => a is not ("help" or "--help" or "-h")), "--help"] : args;

    /// <summary>Ends of the process are the host's own business, and failures are told here.</summary>
    private static InvocationConfiguration Invoking(Shell shell) => new()
    {
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
        Output = shell.Output,
        Error = shell.Error,
    };
}
