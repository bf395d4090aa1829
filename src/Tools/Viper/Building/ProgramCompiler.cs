using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Building;

/// <summary>Compiles C# that lies anywhere to a ViperOS program, with the same targets as the programs of the system.</summary>
public sealed class ProgramCompiler
{
    public ProgramCompiler(Repository repository, WorkProgress progress)
    {
        _ = repository;
        _ = progress;
    }

    public void Compile(FileInfo source, FileInfo output)
    {
        throw new ViperException($"{source} {output}");
    }
}
