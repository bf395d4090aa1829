using System.Diagnostics;

namespace ViperOS.Tests.ProcessChecks;

/// <summary>How the program starts itself, under .NET and on ViperOS.</summary>
internal static class Self
{
    public static ProcessStartInfo With(params IEnumerable<string> arguments)
    {
        string program = Environment.ProcessPath!;
        ProcessStartInfo info = new(program);
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            info.ArgumentList.Add(Environment.GetCommandLineArgs()[0]);
        }

        foreach (string argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }

        return info;
    }

    public static ProcessStartInfo Redirected(params IEnumerable<string> arguments)
    {
        ProcessStartInfo info = With(arguments);
        info.RedirectStandardInput = true;
        info.RedirectStandardOutput = true;
        info.RedirectStandardError = true;
        return info;
    }
}
