using System.Reflection;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Syscalls;

namespace ViperOS.Tests.Kernel.Syscalls;

/// <summary>
/// One table: every number has one handler, which describes itself, and it is the one that the number leads to.
/// </summary>
public sealed unsafe class SystemCallTableTests
{
    private static readonly MethodInfo[] s_handlers =
        [.. typeof(SystemCallTable).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
            .Where(method => method.GetCustomAttribute<SystemCallAttribute>() is not null)];

    [Fact]
    public void Every_number_has_exactly_one_handler()
    {
        Assert.Equal(
            Enum.GetValues<SystemCallNumber>().Order(),
            s_handlers.Select(method => method.GetCustomAttribute<SystemCallAttribute>()!.Number).Order());
    }

    [Fact]
    public void The_table_leads_each_number_to_its_own_handler_and_all_others_to_ENOSYS()
    {
        SystemCallTable.Initialize();
        HashSet<uint> known = [.. Enum.GetValues<SystemCallNumber>().Select(number => (uint)number)];
        Assert.Equal(known.Count, known.Select(number => SystemCallTable.GetHandler(number)).Distinct().Count());
        ulong* registers = stackalloc ulong[32];
        foreach (uint number in Enumerable.Range(0, 0x2000).Select(number => (uint)number).Except(known))
        {
            Assert.Equal(Error.ENOSYS, ((delegate*<ulong*, long>)SystemCallTable.GetHandler(number))(registers));
        }

        Assert.Equal(SystemCallTable.GetHandler(5000), SystemCallTable.GetHandler(ulong.MaxValue));
        Assert.Equal(SystemCallTable.GetHandler(5000), SystemCallTable.GetHandler(0x1_0000_003F));
    }

    [Fact]
    public void Descriptions_are_whole_sentences()
    {
        Assert.All(s_handlers, method =>
        {
            SystemCallAttribute call = method.GetCustomAttribute<SystemCallAttribute>()!;
            Assert.EndsWith(".", call.Summary, StringComparison.Ordinal);
            Assert.True(call.Arguments.Length == 0 || call.Arguments.Split(", ").Length <= 6, call.Number.ToString());
        });
    }
}
