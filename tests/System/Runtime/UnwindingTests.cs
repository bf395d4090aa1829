using ViperOS.SystemTests.Harness;

namespace ViperOS.SystemTests.Runtime;

/// <summary>
/// The unwinder from wherever a thread was stopped: the program's main thread computes while another one stops it and walks its stack.
/// </summary>
public sealed class UnwindingTests
{
    private static readonly string s_program = Path.Combine(TestMachine.Root, "artifacts", "tests", "unwind");

    [Fact]
    public void Stacks_are_walked_to_their_beginning_from_any_instruction() =>
        Assert.Equal("unwind: ok\n", Run("unwind 5000").ShouldReturn(0).Output);

    [Fact]
    public void Stacks_are_walked_while_exceptions_are_thrown() =>
        Assert.Equal("unwind: ok\n", Run("unwind 5000 throw").ShouldReturn(0).Output);

    private static CommandResult Run(string command) =>
        Guest.Exec(command, TestMachine.Default with { Cpus = 2, AddedFiles = [$"{s_program}=C:unwind"] });
}
