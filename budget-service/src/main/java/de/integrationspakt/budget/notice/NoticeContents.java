package de.integrationspakt.budget.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Freezes what a notice says, and reads it again. */
@ApplicationScoped
class NoticeContents {

    private final ObjectMapper json;

    NoticeContents(ObjectMapper json) {
        this.json = json;
    }

    String freeze(NoticeContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    NoticeContent of(Notice notice) {
        try {
            return json.readValue(notice.content(), NoticeContent.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
