using RotationBot.Cli;

return await CommandLine.RunAsync(args, new Streams(Console.Out, Console.Error), CancellationToken.None);
