namespace ViperOS.Tests.ClassLibraryChecks.Reflection;

/// <summary>An instance of a generic class as a base class.</summary>
internal sealed class LuckyBox : Box<int>
{
    public LuckyBox()
        : base(7)
    {
    }

    public override string Show(string prefix) => "lucky " + base.Show(prefix);
}
