using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Sanjog.Content.Reports;

/// <summary>The library's ways to unpack a stream, paid for from a budget.</summary>
internal sealed class PdfFilters(PdfBudget budget) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Metered(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Metered(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Metered(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Metered(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new MeteredFilter(filter, budget))];

    private sealed class MeteredFilter(IFilter inner, PdfBudget budget) : IFilter
    {
        private const int ChunkSize = 64 * 1024;
        private const int HeaderSize = 2;

        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            budget.Unpack(input.Length);
            if (inner is FlateFilter)
            {
                MeasureFlate(input);
            }

            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Unpack(output.Length);
            return output;
        }

        // Unpacked once for nothing, in a small window: the library would take whatever memory it asks for.
        private void MeasureFlate(Memory<byte> input)
        {
            if (input.Length <= HeaderSize)
            {
                return;
            }

            using var packed = new MemoryStream(input[HeaderSize..].ToArray());
            using var unpacked = new DeflateStream(packed, CompressionMode.Decompress);
            var chunk = new byte[ChunkSize];
            var size = 0L;
            try
            {
                while (size <= PdfBudget.MaxUnpacked && unpacked.Read(chunk) is var read and > 0)
                {
                    size += read;
                }
            }
            catch (InvalidDataException)
            {
                // Damaged: the library makes of it what it can.
            }

            if (size > PdfBudget.MaxUnpacked)
            {
                budget.Unpack(size);
            }
        }
    }
}
