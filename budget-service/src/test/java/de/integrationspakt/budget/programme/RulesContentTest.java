package de.integrationspakt.budget.programme;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.programme.AProgramme.rules;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class RulesContentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROGRAMME = "VWV-DEUTSCH";

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    titleDe | '' | 422 | /titleDe
                    legalBasis | null | 422 | /legalBasis
                    targetGroupEn | ' ' | 422 | /targetGroupEn
                    validFrom | '1.1.2040' | 400 | /validFrom
                    validTo | '2039-12-31' | 422 | /validTo
                    drawdown | 'GIFT' | 400 | /drawdown
                    applicantKinds | [] | 422 | /applicantKinds
                    applicantKinds | ['GROUP','GROUP'] | 422 | /applicantKinds
                    applicantKinds | ['CLUB'] | 400 |
                    distribution | {'parts':[],'rounding':'HALF_UP_EURO'} | 422 | /distribution/parts
                    distribution | {'parts':[{'key':'HEAD_COUNT','weight':0}],'rounding':'HALF_UP_EURO'} | 422 | /distribution/parts/0/weight
                    distribution | {'parts':[{'key':'TABLE','weight':1}],'rounding':'HALF_UP_EURO'} | 422 | /distribution/parts/0/table
                    distribution | {'parts':[{'key':'COHORT','weight':1,'table':'T'}],'rounding':'HALF_UP_EURO'} | 422 | /distribution/parts/0/table
                    distribution | {'parts':[{'key':'COHORT','weight':1},{'key':'OPEN','weight':1}],'rounding':'HALF_UP_EURO'} | 422 | /distribution/parts/1/key
                    distribution | {'parts':[{'key':'COHORT','weight':1},{'key':'COHORT','weight':2}],'rounding':'HALF_UP_EURO'} | 422 | /distribution/parts
                    rates | [{'qualification':'ANY','validFrom':'2040-01-01','amountPerYear':{'amount':'0.00','currency':'EUR'}}] | 422 | /rates/0/amountPerYear
                    pots | [{'year':2039,'pot':{'amount':'1.00','currency':'EUR'}}] | 422 | /pots/0/year
                    pots | [{'year':1999,'pot':{'amount':'1.00','currency':'EUR'}}] | 422 | /pots/0/year
                    minimumFtePercent | 101 | 422 | /minimumFtePercent
                    minimumFrame | {'amount':'-1.00','currency':'EUR'} | 422 | /minimumFrame
                    grantMonths | 0 | 422 | /grantMonths
                    grantMonths | 2.5 | 400 | /grantMonths
                    caseloadAlarm | 79 | 422 | /caseloadAlarm
                    dueDays | ['02-30'] | 422 | /dueDays/0
                    dueDays | ['10.12.'] | 422 | /dueDays/0
                    dueDays | ['12-10','12-10'] | 422 | /dueDays
                    carryOver | 'KEEP' | 400 | /carryOver
                    payableAfter | null | 422 | /payableAfter
                    interest | {'from':'PAYMENT'} | 422 | /interest/table
                    drawdown | 'FUNDED_POST' | 422 | /rates
                    colour | 'red' | 400 | /colour
                    """)
    void rules_that_cannot_be_are_refused_at_their_place(String field, String value, int status, String pointer)
            throws JsonProcessingException {
        var content = rules("2040-01-01", null);
        content.put(field, JSON.readTree(value.replace('\'', '"')));
        var answer = As.client("ministry")
                .body(JSON.writeValueAsString(content))
                .post(API + "/programmes/" + PROGRAMME + "/versions");
        answer.then().statusCode(status).contentType("application/problem+json");
        if (pointer != null) answer.then().body("errors.pointer", hasItem(pointer));
    }
}
