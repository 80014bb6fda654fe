return args is ["routing", .. var rest] ? RotationBot.Conformance.RoutingCases.Run(rest, Console.Out) : 64;
