namespace ViperOS.Tools.Viper.Host;

/// <summary>Debian's compilers for 64-bit Arm, by the names of their commands.</summary>
public static class CrossCompiler
{
    public const string C = "aarch64-linux-gnu-gcc";
    public const string CPlusPlus = "aarch64-linux-gnu-g++";
}
