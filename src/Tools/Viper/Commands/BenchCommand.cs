using System.CommandLine;

namespace ViperOS.Tools.Viper.Commands;

/// <summary><c>viper bench</c>.</summary>
public static class BenchCommand
{
    public static Command Create()
    {
        return new Command("bench");
    }
}
