using ViperOS.Tests.Endings;

if (args.Length == 0)
{
    Parent.RunAll();
    return 0;
}

AppDomain.CurrentDomain.UnhandledException += (sender, e) =>
    Console.WriteLine($"unhandled {((Exception)e.ExceptionObject).Message}, terminating {e.IsTerminating}, sender {sender is AppDomain}");
AppDomain.CurrentDomain.ProcessExit += (sender, e) => Console.WriteLine($"process exit {Environment.ExitCode}");
return Endings.Run(args[0]);
