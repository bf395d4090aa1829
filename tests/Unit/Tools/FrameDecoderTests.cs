using System.Text;
using ViperOS.Tools.Emulation;

namespace ViperOS.Tests.Tools;

/// <summary>Frames and text come apart however the bytes are cut.</summary>
public sealed class FrameDecoderTests
{
    [Theory]
    [InlineData("plain", "t:plain ")]
    [InlineData("\u0010o0003abc", "o:abc ")]
    [InlineData("a\u0010o0001b\u0010e0002cdf", "t:a o:b e:cd t:f ")]
    [InlineData("\u0010r0000", "r: ")]
    [InlineData("\u0010o0004\u0010o00", "o:\u0010o00 ")]
    [InlineData("\u0010q0001a", "t:\u0010q0001a ")]
    [InlineData("\u0010o00G1a", "t:\u0010o00G1a ")]
    [InlineData("\u0010\u0010o0001a", "t:\u0010 o:a ")]
    [InlineData("\u0010o0005ab", "t:\u0010o0005ab ")]
    [InlineData("\u0010o00", "t:\u0010o00 ")]
    public void Bytes_are_understood_in_any_portions(string stream, string expected)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(stream);
        for (int portion = 1; portion <= bytes.Length; portion++)
        {
            Recorder recorder = new();
            FrameDecoder decoder = new(recorder);
            for (int i = 0; i < bytes.Length; i += portion)
            {
                decoder.Feed(bytes.AsSpan(i, int.Min(portion, bytes.Length - i)));
            }

            decoder.Complete();
            Assert.Equal(expected, recorder.ToString());
        }
    }

    [Fact]
    public void The_longest_frame_comes_whole()
    {
        Recorder recorder = new();
        FrameDecoder decoder = new(recorder);
        decoder.Feed(Encoding.Latin1.GetBytes("\u0010offff" + new string('x', 0xFFFF) + "end"));
        Assert.Equal($"o:{new string('x', 0xFFFF)} t:end ", recorder.ToString());
    }

    /// <summary>Writes down what comes; text that follows text is one.</summary>
    private sealed class Recorder : IFrameSink
    {
        private readonly StringBuilder _seen = new();
        private readonly StringBuilder _text = new();

        public void OnText(ReadOnlySpan<byte> text)
        {
            _text.Append(Encoding.Latin1.GetString(text));
        }

        public void OnFrame(byte channel, ReadOnlySpan<byte> payload)
        {
            Flush();
            _seen.Append((char)channel).Append(':').Append(Encoding.Latin1.GetString(payload)).Append(' ');
        }

        public override string ToString()
        {
            Flush();
            return _seen.ToString();
        }

        private void Flush()
        {
            if (_text.Length != 0)
            {
                _seen.Append("t:").Append(_text).Append(' ');
                _text.Clear();
            }
        }
    }
}
