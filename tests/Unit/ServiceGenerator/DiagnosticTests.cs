using Microsoft.CodeAnalysis;

namespace ViperOS.Tests.ServiceGenerator;

/// <summary>What cannot travel is refused where it is declared, with a text that says what to write instead.</summary>
public sealed class DiagnosticTests
{
    private const string Fine = "ErrorNumber Fine();";

    [Theory]
    [InlineData("[Service] public interface IBad<T> { ErrorNumber A(); }", "VIPER001", "generic")]
    [InlineData("class Outer { [Service] public interface IBad { ErrorNumber A(); } }", "VIPER001", "nested")]
    [InlineData("[Service] public interface IBad : IDisposable { ErrorNumber A(); }", "VIPER001", "inherits")]
    [InlineData("[Service] public interface Bad { ErrorNumber A(); }", "VIPER001", "begin with I")]
    [InlineData("[Service] public interface IBad { int Property { get; } }", "VIPER002", "Property")]
    [InlineData("[Service] public interface IBad { ErrorNumber A<T>(); }", "VIPER002", "type parameters")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(); ErrorNumber A(int x); }", "VIPER002", "name of its own")]
    [InlineData("[Service] public interface IBad { void A(); }", "VIPER003", "return ErrorNumber")]
    [InlineData("[Service] public interface IBad { uint A(); }", "VIPER003", "uint")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(string text); }", "VIPER004", "ReadOnlySpan")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(byte[] data); }", "VIPER004", "byte[]")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(nint x); }", "VIPER004", "nint")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(double x); }", "VIPER004", "double")]
    [InlineData("[Service] public unsafe interface IBad { ErrorNumber A(byte* x); }", "VIPER004", "byte*")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(ReadOnlySpan<bool> x); }", "VIPER004", "bool")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(Span<byte> x); }", "VIPER005", "out int")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(Span<byte> x, out long count); }", "VIPER005", "out int")]
    [InlineData("struct S { public byte A; public int B; } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER006", "3 bytes before B")]
    [InlineData("struct S { public int A; public byte B; } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER006", "3 bytes at its end")]
    [InlineData("struct S { public bool A; } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER006", "use byte")]
    [InlineData("unsafe struct S { public byte* A; } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER006", "byte*")]
    [InlineData("struct S { public string A; } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER006", "another process")]
    [InlineData("struct S { } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER006", "no fields")]
    [InlineData("[Service] interface IBad { ErrorNumber A(ReadOnlySpan<Event> s); }", "VIPER006", "parameter of its own")]
    [InlineData("struct S { public Event A; } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER006", "parameter of its own")]
    [InlineData(
        "[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] struct S "
            + "{ [System.Runtime.InteropServices.FieldOffset(0)] public int A; } [Service] interface IBad { ErrorNumber A(S s); }",
        "VIPER006",
        "Sequential")]
    [InlineData("[Service] public interface IBad { [Ordinal(0)] ErrorNumber A(); }", "VIPER007", "out of range")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(); [Ordinal(1)] ErrorNumber B(); }", "VIPER007", "another method")]
    [InlineData("[Service] public interface IBad { [Ordinal(65535)] ErrorNumber A(); ErrorNumber B(); }", "VIPER007", "65536")]
    [InlineData("[Service] public interface IBad { [OneWay] ErrorNumber A(out int x); }", "VIPER008", "nothing comes back")]
    [InlineData("[Service] public interface IBad { [OneWay] int A(); }", "VIPER008", "ErrorNumber")]
    [InlineData(
        "[Service] public interface IBad { ErrorNumber A(Job a, Job b, Job c, Job d, Job e, Job f, Job g, Job h, Job i); }", "VIPER009", "9 cap")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(ref int x); }", "VIPER010", "a reference")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(int x = 1); }", "VIPER010", "optional")]
    [InlineData("[Service] public interface IBad { ErrorNumber A(params ReadOnlySpan<int> x); }", "VIPER010", "params")]
    [InlineData("unsafe struct S { public fixed byte A[20000]; } [Service] interface IBad { ErrorNumber A(S s); }", "VIPER011", "20000")]
    [InlineData("[Service] public interface IBad { ErrorNumber A([Grants(Rights.Read)] int x); }", "VIPER012", "no capability")]
    public void A_bad_declaration_is_an_error(string source, string id, string text)
    {
        GeneratorRun run = GeneratorRun.Of("namespace Test; " + source);
        Diagnostic diagnostic = Assert.Single(run.Diagnostics, d => d.Id == id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Contains(text, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.True(diagnostic.Location.GetLineSpan().Span.Start.Character > 0);
        Assert.Empty(run.Generated);
    }

    [Fact]
    public void Two_services_with_one_identifier_are_refused()
    {
        GeneratorRun run = GeneratorRun.Of(
            $"namespace A {{ [Service] public interface ITwin {{ {Fine} }} }} namespace B {{ [Service] public interface ITwin {{ {Fine} }} }}");
        Assert.Single(run.Diagnostics, d => d.Id == "VIPER013");
    }

    [Theory]
    [InlineData("[Service] internal interface IGood { ErrorNumber @class(int @int, out uint @out); }")]
    [InlineData("[Service] public interface IGood { ErrorNumber A(Handle a, out Handle b, in Process c, Channel d, [Grants(Rights.Read)] Pipe e); }")]
    [InlineData("[Service] public interface IGood { ErrorNumber A(int status, out int pendingReply, out int call); }")]
    [InlineData("[Service] public interface IGood { long A(Span<ulong> x, out int y, Span<byte> z, out int w, out MemorySummary s); }")]
    [InlineData("[Service(7)] public interface IGood { int A(ReadOnlySpan<Rights> x, in JobLimits limits, out MessageKind kind); }")]
    [InlineData("[Service] public interface IGood { }")]
    public void Good_declarations_give_code_without_a_finding(string source)
    {
        GeneratorRun run = GeneratorRun.Of("namespace Test; " + source);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerFindings);
        Assert.Equal(2, run.Generated.Length);
    }
}
