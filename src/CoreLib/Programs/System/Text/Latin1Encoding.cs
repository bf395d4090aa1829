namespace System.Text;

/// <summary>ISO 8859-1.</summary>
internal sealed class Latin1Encoding : SingleByteEncoding
{
    public override string WebName => "iso-8859-1";

    private protected override char Limit => (char)0xFF;
}
