using ViperOS.Shell.Execution;
using ViperOS.Shell.Expansion;

namespace ViperOS.Tests.UserSpace.Shell.Doubles;

/// <summary>A shell without resident commands.</summary>
internal sealed class NoCommands : ResidentCommands
{
    public override bool Has(string name)
    {
        return false;
    }

    public override bool ExpandsPatterns(string name)
    {
        return false;
    }

    public override int Run(Interpreter shell, List<Field> words)
    {
        throw new InvalidOperationException();
    }
}
