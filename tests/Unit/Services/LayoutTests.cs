using System.Runtime.InteropServices;
using ViperOS.Contracts;

namespace ViperOS.Tests.Services;

/// <summary>Layouts that assembly (src/CoreLib/Native/Programs/SystemCalls.S) and the Linux ABI rely on.</summary>
public sealed unsafe class LayoutTests
{
    [Fact]
    public void The_message_lies_as_the_assembly_expects()
    {
        Message message = default;
        byte* start = (byte*)&message;
        Assert.Equal(0, (byte*)message.Words - start);
        Assert.Equal(64, (byte*)&message.Token - start);
        Assert.Equal(72, (byte*)&message.ReplyId - start);
        Assert.Equal(80, (byte*)&message.Lengths - start);
        Assert.Equal(88, (byte*)&message.ClosedToken - start);
        Assert.Equal(96, (byte*)&message.Deadline - start);
        Assert.Equal(104, (byte*)&message.Buffers - start);
        Assert.Equal(112, (byte*)&message.Buffers.SendLength - start);
        Assert.Equal(116, (byte*)&message.Buffers.SendHandleCount - start);
        Assert.Equal(136, (byte*)&message.Buffers.ReceiveCapacity - start);
        Assert.Equal(140, (byte*)&message.Buffers.ReceiveHandleCapacity - start);
        Assert.Equal(152, sizeof(Message));
    }

    [Fact]
    public void Structures_of_Linux_have_its_sizes()
    {
        Assert.Equal(128, sizeof(LinuxFileStatus));
        Assert.Equal(48, Marshal.OffsetOf<LinuxFileStatus>(nameof(LinuxFileStatus.Size)));
        Assert.Equal(88, Marshal.OffsetOf<LinuxFileStatus>(nameof(LinuxFileStatus.Modified)));
        Assert.Equal(16, sizeof(TimeSpecification));
        Assert.Equal(8, sizeof(PollEntry));
        Assert.Equal(24, sizeof(HandleTransfer));
    }
}
