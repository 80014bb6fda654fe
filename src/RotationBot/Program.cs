using RotationBot.Cli;

return await CommandLine.RunAsync(args, Shell.OfThisProcess, CancellationToken.None);
