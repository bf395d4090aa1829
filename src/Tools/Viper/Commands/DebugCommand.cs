using System.CommandLine;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper debug</c>.</summary>
public static class DebugCommand
{
    public static Command Create()
    {
        return new Command("debug");
    }
}
