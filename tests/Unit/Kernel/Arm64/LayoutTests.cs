using System.Globalization;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ViperOS.Kernel.Arm64;

namespace ViperOS.Tests.Kernel.Arm64;

/// <summary>Structures that assembly code reaches into lie as src/Kernel/Arm64/Definitions.h says.</summary>
public sealed unsafe partial class LayoutTests
{
    private static readonly Dictionary<string, long> s_definitions = ReadDefinitions();

    [Fact]
    public void Trap_frame()
    {
        TrapFrame frame;
        Assert.Equal(s_definitions["FRAME_SIZE"], sizeof(TrapFrame));
        Assert.Equal(TrapFrame.Size, sizeof(TrapFrame));
        Assert.Equal(0, sizeof(TrapFrame) % 16);
        Assert.Equal(s_definitions["FRAME_SP"], Offset(&frame, &frame.StackPointer));
        Assert.Equal(s_definitions["FRAME_ELR"], Offset(&frame, &frame.ProgramCounter));
        Assert.Equal(s_definitions["FRAME_SPSR"], Offset(&frame, &frame.State));
        Assert.Equal(s_definitions["FRAME_VECTORS"], Offset(&frame, frame.Vectors));
        Assert.Equal(s_definitions["FRAME_FPSR"], Offset(&frame, &frame.FloatingPointStatus));
        Assert.Equal(s_definitions["FRAME_FPSR"] + 8, Offset(&frame, &frame.FloatingPointControl));
    }

    [Fact]
    public void Switch_frame()
    {
        SwitchFrame frame;
        Assert.Equal(s_definitions["SWITCH_FRAME_SIZE"], sizeof(SwitchFrame));
        Assert.Equal(SwitchFrame.Size, sizeof(SwitchFrame));
        Assert.Equal(80, Offset(&frame, &frame.FramePointer));
        Assert.Equal(88, Offset(&frame, &frame.LinkRegister));
        Assert.Equal(96, Offset(&frame, frame.Vectors));
        Assert.Equal(160, Offset(&frame, &frame.ThreadPointer));
    }

    [Fact]
    public void Cpu_block()
    {
        CpuBlock block;
        Assert.Equal(s_definitions["CPU_BLOCK_SIZE"], sizeof(CpuBlock));
        Assert.Equal(s_definitions["CPU_PENDING"], Offset(&block + 1, &block.Pending));
        Assert.Equal(s_definitions["CPU_EMERGENCY_STACK"], Offset(&block + 1, &block.EmergencyStack));
    }

    private static long Offset(void* start, void* field) => (byte*)field - (byte*)start;

    private static Dictionary<string, long> ReadDefinitions([CallerFilePath] string thisFile = "")
    {
        string header = Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../../src/Kernel/Arm64/Definitions.h");
        if (!File.Exists(header))
        {
            header = Path.Combine(AppContext.BaseDirectory, "Definitions.h");
        }

        Dictionary<string, long> result = [];
        foreach (string line in File.ReadLines(header))
        {
            Match match = NumberDefinition().Match(line);
            if (match.Success)
            {
                result.Add(match.Groups[1].Value, long.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
            }
        }

        return result;
    }

    [GeneratedRegex(@"^#define (\w+)\s+(-?\d+)$")]
    private static partial Regex NumberDefinition();
}
