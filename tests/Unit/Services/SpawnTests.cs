using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Tests.Services;

/// <summary>What a parent packs for its child, and that the child finds it.</summary>
public sealed unsafe class SpawnTests
{
    [Fact]
    public void A_process_gets_arguments_environment_and_named_capabilities()
    {
        Assert.Equal(ErrorNumber.None, Event.Create(out Event log));
        Assert.Equal(ErrorNumber.None, Event.Create(out Event input));
        Assert.Equal(ErrorNumber.None, input.Handle.Duplicate(Rights.Wait | Rights.Transfer, out Handle weak));
        SpawnBuilder spawn = new(stackalloc byte[256], new Handle(55));
        spawn.SetName("list"u8);
        spawn.SetCurrentDirectory("RAM:work"u8);
        spawn.AddArgument("List"u8);
        spawn.AddArgument(""u8);
        spawn.AddArgument("RAM:ä"u8);
        spawn.AddEnvironment("HOME"u8, "RAM:"u8);
        spawn.AddStandard(weak, Handle.None, weak);
        spawn.AddHandle("log"u8, log.Handle, Rights.Write, move: true);
        spawn.AddHandle("input"u8, input.Handle);
        Assert.Equal(ErrorNumber.None, spawn.Start(out Process process));
        Assert.True(process.Handle.IsSome);

        SpawnRecord record = FakeKernel.LastSpawn!;
        Assert.Equal(["List", "", "RAM:ä"], record.Arguments);
        Assert.Equal(["HANDLE_input=4", "HANDLE_log=3", "HOME=RAM:"], record.Environment);
        Assert.Equal("list", record.Name);
        Assert.Equal("RAM:work", record.CurrentDirectory);
        Assert.Equal(55, record.Raw.Executable);
        Assert.Equal(PseudoHandle.CurrentJob, record.Raw.Job);
        Assert.Equal(PseudoHandle.CurrentNamespace, record.Raw.Namespace);
        Assert.Equal([0, 2, 3, 4], record.Handles.Select(h => h.TargetSlot));
        Assert.Equal([Rights.Wait | Rights.Transfer, Rights.Wait | Rights.Transfer, Rights.Write, Rights.All], record.Handles.Select(h => h.Rights));
        Assert.Equal(
            [TransferKind.Copy, TransferKind.Copy, TransferKind.Move, TransferKind.Copy], record.Handles.Select(h => h.Kind));
    }

    [Fact]
    public void The_callers_directory_is_kept_unless_another_is_set()
    {
        SpawnBuilder spawn = new(stackalloc byte[16], new Handle(1));
        Assert.Equal(ErrorNumber.None, spawn.Start(out _));
        Assert.Null(FakeKernel.LastSpawn!.CurrentDirectory);
        Assert.Empty(FakeKernel.LastSpawn.Arguments);
        Assert.Empty(FakeKernel.LastSpawn.Environment);
    }

    [Theory]
    [InlineData(9, ErrorNumber.None)]
    [InlineData(8, ErrorNumber.E2BIG)]
    [InlineData(0, ErrorNumber.E2BIG)]
    public void A_buffer_that_is_too_small_is_reported_by_Start(int size, ErrorNumber expected)
    {
        SpawnBuilder spawn = new(new byte[size], new Handle(1));
        spawn.AddArgument("1234"u8);
        spawn.AddEnvironment("a"u8, "b"u8);
        Assert.Equal(expected, spawn.Start(out _));
    }

    [Fact]
    public void A_zero_byte_in_a_string_is_refused()
    {
        SpawnBuilder spawn = new(stackalloc byte[64], new Handle(1));
        spawn.AddArgument("a\0b"u8);
        Assert.Equal(ErrorNumber.EINVAL, spawn.Start(out _));
    }

    [Fact]
    public void Too_many_capabilities_are_refused()
    {
        SpawnBuilder spawn = new(stackalloc byte[1024], new Handle(1));
        for (int i = 0; i <= SpawnBuilder.MaximumHandles; i++)
        {
            spawn.AddHandle("x"u8, new Handle(1), Rights.Read);
        }

        Assert.Equal(ErrorNumber.E2BIG, spawn.Start(out _));
    }

    [Fact]
    public void The_child_finds_capabilities_by_name()
    {
        byte[] block = Encoding.UTF8.GetBytes("HANDLE_log=3\0HANDLE_logger=12\0PATH=C:\0HANDLE_bad=1x\0HANDLE_big=99999\0HANDLE_empty=\0");
        fixed (byte* start = block)
        {
            byte** strings = stackalloc byte*[7];
            int count = 0;
            for (int i = 0; i < block.Length; i++)
            {
                if (i == 0 || block[i - 1] == 0)
                {
                    strings[count++] = start + i;
                }
            }

            strings[count] = null;
            FakeKernel.Environment = strings;
            Assert.Equal(3, Startup.Find("log"u8).Value);
            Assert.Equal(12, Startup.Find("logger"u8).Value);
            Assert.False(Startup.Find("lo"u8).IsSome);
            Assert.False(Startup.Find("bad"u8).IsSome);
            Assert.False(Startup.Find("big"u8).IsSome);
            Assert.False(Startup.Find("empty"u8).IsSome);
            Assert.Equal(ErrorNumber.ENOENT, Startup.Find("none"u8, out _));
            Assert.True(Startup.TryGetEnvironment("PATH"u8, out ReadOnlySpan<byte> path));
            Assert.Equal("C:"u8.ToArray(), path.ToArray());
            FakeKernel.Environment = null;
        }
    }
}
