using System.Reflection;
using System.Runtime.InteropServices;
using System.Security;
using static ViperOS.Tests.ClassLibraryChecks.Interop.InteropChecks;

namespace ViperOS.Tests.ClassLibraryChecks.Interop;

/// <summary>Texts, values, arrays and structures in native memory.</summary>
internal static unsafe class MarshalChecks
{
    public static void Run()
    {
        CheckTexts();
        CheckStructures();
        CheckValues();
        CheckErrors();
    }

    private static void CheckTexts()
    {
        foreach (string text in (string[])["", "plain", "grün", "\ud83d\ude00!", "a\0b"])
        {
            nint utf8 = Marshal.StringToCoTaskMemUTF8(text);
            nint ansi = Marshal.StringToHGlobalAnsi(text);
            nint unicode = Marshal.StringToHGlobalUni(text);
            nint binary = Marshal.StringToBSTR(text);
            Console.WriteLine($"{Marshal.PtrToStringUTF8(utf8)} {Marshal.PtrToStringAnsi(ansi)} {Marshal.PtrToStringUni(unicode)} {Marshal.PtrToStringBSTR(binary)}");
            Console.WriteLine($"{Marshal.PtrToStringUTF8(utf8, 1)} {Marshal.PtrToStringUni(unicode, text.Length).Length} {Marshal.PtrToStringAuto(ansi)}");
            Marshal.ZeroFreeCoTaskMemUTF8(utf8);
            Marshal.ZeroFreeGlobalAllocAnsi(ansi);
            Marshal.ZeroFreeGlobalAllocUnicode(unicode);
            Marshal.ZeroFreeBSTR(binary);
        }

        Console.WriteLine($"{Marshal.StringToBSTR(null)} {Marshal.StringToCoTaskMemUTF8(null)} {Marshal.PtrToStringUTF8(0) ?? "null"} {Marshal.PtrToStringUni(0) ?? "null"}");
        Marshal.FreeHGlobal(0);
        Marshal.FreeCoTaskMem(0);
        Marshal.FreeBSTR(0);
        using SecureString secret = new();
        secret.AppendChar('s');
        secret.AppendChar('x');
        nint revealed = Marshal.SecureStringToGlobalAllocUnicode(secret);
        Console.WriteLine(Marshal.PtrToStringUni(revealed));
        Marshal.ZeroFreeGlobalAllocUnicode(revealed);
        Try("text at null", () => Marshal.PtrToStringUTF8(0, 3));
        Try("text of negative length", () => Marshal.PtrToStringUni(1, -3));
        Try("BSTR at null", () => Marshal.PtrToStringBSTR(0));
    }

    private static void CheckStructures()
    {
        Console.WriteLine($"{Marshal.SizeOf<Pair>()} {Marshal.SizeOf<int>()} {Marshal.SizeOf(new Guid())} {Marshal.SizeOf(typeof(bool))} {Marshal.SizeOf(typeof(char))} {Marshal.SizeOf<nint>()}");
        Console.WriteLine($"{Marshal.OffsetOf<Pair>("A")} {Marshal.OffsetOf<Pair>("B")}");
        nint block = Marshal.AllocHGlobal(64);
        Marshal.StructureToPtr(new Pair { A = 3, B = 4.5f }, block, fDeleteOld: false);
        Pair pair = Marshal.PtrToStructure<Pair>(block);
        Console.WriteLine($"{pair.A} {pair.B} {((Pair)Marshal.PtrToStructure(block, typeof(Pair))!).B} {Marshal.PtrToStructure(0, typeof(Pair)) ?? "null"}");
        Marshal.DestroyStructure<Pair>(block);
        Marshal.FreeHGlobal(block);
        Try("size of a string", () => Marshal.SizeOf(typeof(string)));
        Try("size of a list", () => Marshal.SizeOf(typeof(List<int>)));
        Try("offset of nothing", () => Marshal.OffsetOf<Pair>("C"));
        Try("size of null", () => Marshal.SizeOf(null!));

        // Fields of structures by reflection lie where those of classes do not.
        object boxed = new Pair { A = 7, B = 2.5f };
        foreach (FieldInfo field in typeof(Pair).GetFields())
        {
            Console.WriteLine($"{field.Name} {field.GetValue(boxed)}");
        }

        typeof(Pair).GetField("B")!.SetValue(boxed, 4.5f);
        Console.WriteLine(((Pair)boxed).B);
    }

    private static void CheckValues()
    {
        nint block = Marshal.AllocHGlobal(64);
        Marshal.WriteInt64(block, 0x1122334455667788);
        Marshal.WriteInt32(block, 1, 0x01020304);
        Marshal.WriteInt16(block, 7, 'x');
        Marshal.WriteByte(block, 9, 255);
        Marshal.WriteIntPtr(block, 16, -5);
        Console.WriteLine($"{Marshal.ReadInt64(block):X} {Marshal.ReadInt32(block, 3):X} {Marshal.ReadInt16(block, 2):X} {Marshal.ReadByte(block, 9)} {Marshal.ReadIntPtr(block, 16)}");
        Marshal.Copy((double[])[1.5, 2.5], 0, block, 2);
        double[] doubles = new double[3];
        Marshal.Copy(block, doubles, 1, 2);
        Marshal.Copy("text".ToCharArray(), 1, block, 3);
        char[] characters = new char[3];
        Marshal.Copy(block, characters, 0, 3);
        Console.WriteLine($"{string.Join(' ', doubles)} {new string(characters)}");
        block = Marshal.ReAllocHGlobal(block, 5000);
        Console.WriteLine(Marshal.ReadInt16(block, 2));
        Marshal.FreeHGlobal(block);
        int[] pinned = GC.AllocateArray<int>(4, pinned: true);
        pinned[2] = 99;
        Console.WriteLine(*(int*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 2) + *(int*)Marshal.UnsafeAddrOfPinnedArrayElement((Array)pinned, 2));
        Try("copy of null", () => Marshal.Copy((int[])null!, 0, 1, 1));
        Try("copy to null", () => Marshal.Copy([1], 0, 0, 1));
    }

    private static void CheckErrors()
    {
        foreach (int code in (int[])[0, 1, unchecked((int)0x80004001), unchecked((int)0x80070005), unchecked((int)0x80070057), unchecked((int)0x8007000E), unchecked((int)0x80001234)])
        {
            Exception? exception = Marshal.GetExceptionForHR(code);
            Console.WriteLine($"{code:X} {exception?.GetType().ToString() ?? "null"} {exception?.HResult:X}");
        }

        Try("throw", () => Marshal.ThrowExceptionForHR(unchecked((int)0x80001234)));
        Marshal.SetLastPInvokeError(2);
        Console.WriteLine($"{Marshal.GetLastPInvokeErrorMessage()} {Marshal.GetHRForLastWin32Error():X} {Marshal.GetLastWin32Error()} {Marshal.GetHRForException(new ArgumentException()):X}");
    }
}
